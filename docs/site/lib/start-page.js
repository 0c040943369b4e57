import { pageAt } from './repository.js'

const start = 'docs/README.md'

/**
 * Gives the first screen of the start page its frame: everything before the second heading stands in a banner, and the list below that heading
 * becomes cards. The page has no marks for this, so that it reads the same on a forge.
 */
export function startPage(md) {
  md.core.ruler.push('start-page', (state) => {
    if (pageAt(state.env.realPath ?? state.env.path) !== start) return
    const tokens = state.tokens
    const end = tokens.findIndex((token) => token.type === 'heading_open' && token.tag === 'h2')
    const code = tokens.findIndex((token) => token.type === 'fence')
    const words = tokens.slice(0, code)
    const buttons = tokens.slice(code + 1, end)
    const html = (content) => Object.assign(new state.Token('html_block', '', 0), { content })
    makeCards(tokens.slice(end))
    state.tokens = [
      html('<div class="start-banner"><div class="start-words">\n'),
      ...words,
      html('<div class="start-buttons">\n'),
      ...buttons,
      html('</div></div><div class="start-route">\n'),
      tokens[code],
      html('</div></div>\n'),
      ...tokens.slice(end),
    ]
  })
}

/** The first list, with `[name](page): sentence` in each entry. */
function makeCards(tokens) {
  const list = tokens.findIndex((token) => token.type === 'bullet_list_open')
  const end = tokens.findIndex((token) => token.type === 'bullet_list_close')
  tokens[list].attrJoin('class', 'start-places')
  for (const entry of tokens.slice(list, end).filter((token) => token.type === 'inline')) {
    const sentence = entry.children[entry.children.findIndex((token) => token.type === 'link_close') + 1]
    sentence.content = sentence.content.replace(/^: /, '')
  }
}
