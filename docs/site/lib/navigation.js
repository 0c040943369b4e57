import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages, root, sitePath, target } from './repository.js'

const start = 'docs/README.md'
const link = /\[([^\]]+)\]\(([^)#\s]+\.md)\)/g

/** The sidebar: each section of the start page, with the pages that its table links to, or its list where no table does. */
export function sidebar() {
  const sections = readFileSync(join(root, start), 'utf8').split(/^## /m).slice(1)
  const tabled = new Set(sections.flatMap((section) => items(section, '|')).map((item) => item.page))
  const groups = sections.map((section) => group(section, tabled)).filter((each) => each.items.length > 0)
  refuseForgotten(groups)
  return groups.map(({ text, items }) => ({ text, items: items.map(({ text, link }) => ({ text, link })) }))
}

function group(section, tabled) {
  const listed = items(section, '- ').filter((item) => !tabled.has(item.page))
  return { text: section.split('\n')[0], items: [...listed, ...items(section, '|')] }
}

function items(section, beginning) {
  const lines = section.split('\n').filter((line) => line.startsWith(beginning))
  return lines.flatMap((line) => [...line.matchAll(link)].map(item))
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
