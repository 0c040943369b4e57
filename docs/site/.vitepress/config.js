import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { contents } from '../lib/contents.js'
import { slug } from '../lib/headings.js'
import { copyLinkedFiles, repositoryLinks } from '../lib/links.js'
import { sidebar } from '../lib/navigation.js'
import { ownPackages } from '../lib/own-packages.js'
import { plainText } from '../lib/plain-text.js'
import { root, sitePath } from '../lib/repository.js'
import { startPage } from '../lib/start-page.js'
import { framedTables } from '../lib/tables.js'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Pages of wide tables, with headings that say little: they take the room of the outline too. */
const wide = new Set(['objects.md', 'operations.md', 'options.md', 'places.md', 'proof-matrix.md', 'proof-operations.md'])

/**
 * Pages in which every word occurs somewhere come after those that explain it. The browser gets the text of this function, so that it
 * knows nothing of what stands around it.
 */
const rank = (id) =>
  /\/(objects|proof-operations|proof-matrix|faults|changelog|contributing)\.html|\/component\//.test(id)
    ? 0.2
    : /\/(options|kamelet-reference|exceptions|places)\.html|\/examples\//.test(id) ? 0.6 : 1

export default defineConfig({
  lang: 'en',
  title: 'camel-workfront',
  description: 'Adobe Workfront in Apache Camel routes',
  base: process.env.SITE_BASE ?? '/',

  // The pages are those of the repository: the manual, and the READMEs of examples and modules.
  srcDir: root,
  srcExclude: ['**/target/**', '**/src/**', '**/node_modules/**', 'docs/site/**', '**/.*/**'],
  rewrites: sitePath,
  outDir: here('../../target/site'),
  cacheDir: here('../../target/site-cache'),
  vite: { publicDir: here('../public'), plugins: [ownPackages()] },

  // Addresses of the reader's own machine lead nowhere while the site is built.
  ignoreDeadLinks: 'localhostLinks',

  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: (process.env.SITE_BASE ?? '/') + 'logo.svg' }]],

  markdown: {
    // Colours that can be read by everybody; those of the generator fall below a contrast of 4.5.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-default' },
    anchor: { slugify: slug },
    config: (md) => [contents, plainText, framedTables, repositoryLinks, startPage].forEach((plugin) => md.use(plugin)),
  },

  transformPageData(page) {
    if (page.relativePath === 'index.md') page.frontmatter = { ...page.frontmatter, layout: 'home', titleTemplate: false }
    if (wide.has(page.relativePath)) page.frontmatter = { ...page.frontmatter, aside: false, outline: 2, pageClass: 'wide' }
  },

  buildEnd: (site) => copyLinkedFiles(site.outDir),

  themeConfig: {
    logo: { src: '/logo.svg', alt: '' },
    nav: [
      { text: 'Start', link: '/start' },
      { text: 'Options', link: '/options' },
      { text: 'Examples', link: '/examples/quickstart/' },
      { text: 'Changes', link: '/changelog' },
    ],
    sidebar: sidebar(),
    outline: { level: [2, 3], label: 'On this page' },
    search: { provider: 'local', options: { miniSearch: { searchOptions: { boostDocument: rank } } } },
    footer: { message: 'Apache License 2.0. Not made or endorsed by Adobe.' },
  },
})
