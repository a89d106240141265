import { UserError } from '../model/user-error.ts';

/**
 * Why a folder cannot be written, for the user, when the system refused (no permission, no space, a file where a folder
 * must be); any other error is given back as it is.
 */
export function writeFailure(folder: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  return new UserError(
    'OUT003',
    {
      vi: `không ghi được vào ${folder}: ${error.message}.`,
      en: `${folder} cannot be written: ${error.message}.`,
    },
    {
      hint: {
        vi: 'kiểm tra quyền ghi và chỗ trống trên đĩa.',
        en: 'check the permissions and the space on the disk.',
      },
      cause: error,
    },
  );
}
