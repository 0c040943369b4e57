import { fileURLToPath } from 'node:url'

const site = fileURLToPath(new URL('../package.json', import.meta.url))

/** Pages lie outside of the site's folder, where no packages are: what they import is looked for here. */
export function ownPackages() {
  return {
    name: 'own-packages',
    enforce: 'pre',
    resolveId(id, importer, options) {
      return /^vue(\/|$)/.test(id) && importer?.endsWith('.md') ? this.resolve(id, site, { ...options, skipSelf: true }) : null
    },
  }
}
