/** The site Hugo makes of the same articles: a page for each article, person and month, a home page in parts, feed, sitemap. */

const dayOf = ({ date }) => date.toISOString().slice(0, 10);

function groups(articles, keysOf) {
  const found = new Map();
  for (const article of articles) {
    for (const name of keysOf(article)) {
      if (!found.has(name)) found.set(name, []);
      found.get(name).push(article);
    }
  }
  return [...found]
    .map(([name, items]) => ({ name, items }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

module.exports = (config) => {
  const newestFirst = (api) => api.getFilteredByGlob('articles/*.md').reverse();
  config.addCollection('articles', newestFirst);
  config.addCollection('people', (api) => groups(newestFirst(api), ({ data }) => data.people));
  config.addCollection('months', (api) =>
    groups(newestFirst(api), (one) => [dayOf(one).slice(0, 7)]),
  );
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  return {
    markdownTemplateEngine: false,
    templateFormats: ['md', 'njk'],
    dir: { output: 'public' },
  };
};
