/** Text between double braces stays text, in place of being reckoned as an expression when the page is shown. */
export function plainText(md) {
  const text = md.renderer.rules.text
  md.renderer.rules.text = (...all) => text(...all).replaceAll('{{', '&#123;&#123;')
}
