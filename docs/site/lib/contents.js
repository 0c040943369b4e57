/** Marks the list of a page's own headings right below its title: where the site shows an outline beside the page, it is one too many. */
export function contents(md) {
  md.core.ruler.push('contents', ({ tokens }) => {
    const title = tokens.findIndex((token) => token.type === 'heading_close')
    const list = tokens.findIndex((token) => token.type === 'bullet_list_open')
    const end = tokens.findIndex((token) => token.type === 'bullet_list_close')
    const inside = tokens.slice(list, end).filter((token) => token.type === 'inline')
    const next = tokens.findIndex((token, at) => at > title && token.type === 'heading_open')
    if (title >= 0 && list > title && list < next && inside.every(leadsToHeading)) tokens[list].attrJoin('class', 'contents')
  })
}

function leadsToHeading(entry) {
  return entry.children[0]?.attrGet?.('href')?.startsWith('#')
}
