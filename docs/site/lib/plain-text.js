/** Double braces in text and in code stay what they are, in place of being reckoned as an expression when the page is shown. */
export function plainText(md) {
  for (const rule of ['text', 'code_inline']) {
    const render = md.renderer.rules[rule]
    md.renderer.rules[rule] = (...all) => render(...all).replaceAll('{{', '&#123;&#123;')
  }
}
