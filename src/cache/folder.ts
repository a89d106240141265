/** Folder of the project that the cache lies in. It may be deleted at any time. */
export const cacheFolder = '.kyyeu-cache';
