const manyColumns = 4
const longCell = 20

/**
 * Puts each table into a frame of its own, so that a wide one is moved sideways on a narrow screen and the page is not. Those with many
 * columns and long texts become cards there: each cell stands below the other, with the name of its column. The roles say that it is a
 * table all the same.
 */
export function framedTables(md) {
  md.core.ruler.push('cards', ({ tokens }) => {
    let start = tokens.findIndex((token) => token.type === 'table_open')
    while (start >= 0) {
      const end = tokens.findIndex((token, at) => at > start && token.type === 'table_close')
      cards(tokens.slice(start, end))
      start = tokens.findIndex((token, at) => at > end && token.type === 'table_open')
    }
  })
  md.renderer.rules.table_open = (tokens, at, options, env, self) =>
    `<div class="table-frame" tabindex="0">\n<table tabindex="-1"${self.renderAttrs(tokens[at])}>\n`
  md.renderer.rules.table_close = () => '</table>\n</div>\n'
}

const roles = { table_open: 'table', thead_open: 'rowgroup', tbody_open: 'rowgroup', tr_open: 'row', th_open: 'columnheader', td_open: 'cell' }

function cards(table) {
  const names = cells(table, 'th_open').map(text)
  const values = cells(table, 'td_open')
  if (names.length < manyColumns || values.every((cell) => text(cell).length <= longCell)) return
  table[0].attrJoin('class', 'cards')
  table.filter((token) => roles[token.type]).forEach((token) => token.attrSet('role', roles[token.type]))
  values.forEach((cell, at) => cell.open.attrSet('data-column', names[at % names.length]))
}

function cells(table, type) {
  return table.flatMap((token, at) => (token.type === type ? [{ open: token, inside: table[at + 1] }] : []))
}

function text({ inside }) {
  return (inside.children ?? []).map((token) => token.content).join('')
}
