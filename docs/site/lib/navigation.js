import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages, root, sitePath, target } from './repository.js'

const start = 'docs/README.md'
const link = /\[([^\]]+)\]\(([^)#\s]+\.md)\)/g

/** The sidebar: each section of the start page that has a table, with the pages that the table links to. */
export function sidebar() {
  const sections = readFileSync(join(root, start), 'utf8').split(/^## /m).slice(1)
  const groups = sections.map(group).filter((each) => each.items.length > 0)
  refuseForgotten(groups)
  return groups.map(({ text, items }) => ({ text, items: items.map(({ text, link }) => ({ text, link })) }))
}

function group(section) {
  const [text, ...lines] = section.split('\n')
  const items = lines.filter((line) => line.startsWith('|')).flatMap((row) => [...row.matchAll(link)].map(item))
  return { text, items }
}

function item([, text, path]) {
  const page = target(start, path)
  return { text, page, link: '/' + sitePath(page).replace(/(index)?\.md$/, '') }
}

/** A page that no section names would be found by chance only. */
function refuseForgotten(groups) {
  const listed = new Set(groups.flatMap((group) => group.items.map((item) => item.page)))
  const forgotten = pages.filter((page) => page !== start && !listed.has(page))
  if (forgotten.length > 0) throw new Error(`No section of ${start} has a line for ${forgotten.join(', ')}`)
}
