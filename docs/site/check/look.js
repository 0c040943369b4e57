/** Runs inside of the browser: what a page holds, as far as the checks ask for it. */
export function look() {
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.href)
  const { scrollWidth, clientWidth } = document.documentElement
  const pictures = [...document.querySelectorAll('.VPContent img')].filter((img) => img.complete && img.naturalWidth === 0).map((img) => img.src)
  const cut = [...document.querySelectorAll('.vp-doc table.cards')].filter(({ parentElement: frame }) => frame.scrollWidth > frame.clientWidth + 1).length
  return { links, pictures, cut, overflow: scrollWidth - clientWidth, wide: scrollWidth > clientWidth ? widest() : '' }

  function widest() {
    const beyond = [...document.querySelectorAll('.VPContent *')].filter((e) => e.getBoundingClientRect().right > clientWidth + 1)
    return beyond.length ? `${beyond[0].tagName.toLowerCase()}.${beyond[0].className}` : ''
  }
}

/** Runs inside of the browser: texts that are hard to read on what is behind them, one for each pair of colours. */
export function faintTexts() {
  const seen = new Map()
  const backgrounds = new Map([[null, [255, 255, 255]]])
  for (const element of document.querySelectorAll('.VPNav *, .VPContent *, .VPSidebar *')) {
    if (!hasText(element) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
    const style = getComputedStyle(element)
    const behind = background(element)
    const key = [style.color, behind, style.fontSize, style.fontWeight].join()
    if (seen.has(key)) continue
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && style.fontWeight >= 700)
    const ratio = contrast(over(parse(style.color), behind), behind)
    seen.set(key, ratio < (large ? 3 : 4.5) ? `"${element.textContent.trim().slice(0, 30)}" has a contrast of ${ratio.toFixed(1)}` : '')
  }
  return [...seen.values()].filter((problem) => problem)

  function hasText(element) {
    return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
  }
  function background(element) {
    if (!backgrounds.has(element)) {
      const own = parse(getComputedStyle(element).backgroundColor)
      backgrounds.set(element, own[3] === 1 ? own.slice(0, 3) : over(own, background(element.parentElement)))
    }
    return backgrounds.get(element)
  }
  function parse(color) {
    const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g).map(Number)
    return [red, green, blue, alpha]
  }
  function over([red, green, blue, alpha], behind) {
    return [red, green, blue].map((value, at) => value * alpha + behind[at] * (1 - alpha))
  }
  function contrast(one, other) {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (light + 0.05) / (dark + 0.05)
  }
  function luminance(rgb) {
    const [red, green, blue] = rgb.map((value) => value / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
}
