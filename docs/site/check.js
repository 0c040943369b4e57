/*
 * Looks at every page of the built site in a browser, on a narrow and on a wide screen, dark and light, and follows every link.
 *
 *   node check.js [folder of the site [page.html …]]
 *
 * CHROMIUM names the browser, /usr/bin/chromium otherwise. Prints one line for each problem, and ends with 1 if there is any.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { faintTexts, look } from './check/look.js'
import { serve } from './check/server.js'

const [folder = fileURLToPath(new URL('../target/site', import.meta.url)), ...only] = process.argv.slice(2)
const narrow = { width: 360, height: 740 }
const wide = { width: 1280, height: 800 }
/** What somebody would type, and the pages of which one is to be among the first that are found. */
const searches = {
  refreshToken: ['sign-in'],
  CamelWorkfrontObjectId: ['headers'],
  WorkfrontBulkException: ['exceptions', 'errors', 'bulk'],
  timesheet: ['objects'],
  'API key': ['sign-in'],
  'custom field': ['forms'],
  429: ['errors', 'patience'],
  'lost events': ['push', 'reliability'],
  'OR filter': ['read'],
  'rate limit': ['patience'],
  retry: ['patience', 'errors'],
  pagination: ['read'],
  attachment: ['files'],
}
const first = 3

if (!statSync(join(folder, 'index.html'), { throwIfNoEntry: false })) {
  console.error(`There is no site in ${folder}; 'npm run build' makes it.`)
  process.exit(1)
}

const problems = []
const site = await serve(folder)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  const paths = only.length > 0 ? only : allPages()
  const seen = await visit(paths)
  followLinks(seen)
  if (only.length === 0 || only.includes('index.html')) await search()
  console.log(`${paths.length} pages seen, ${[...seen.values()].flatMap((page) => page.links).length} links followed, ${problems.length} problems.`)
} finally {
  await browser.close()
  site.close()
}
problems.forEach((problem) => console.error(problem))
process.exitCode = problems.length > 0 ? 1 : 0

/** All but the page for addresses that do not exist, which the generator makes in the browser. */
function allPages() {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith('.html') && path !== '404.html')
    .map((path) => path.replaceAll('\\', '/'))
}

async function visit(paths) {
  const seen = new Map()
  const queue = [...paths]
  await Promise.all([1, 2].map(async () => {
    const tab = await open()
    while (queue.length > 0) {
      const path = queue.shift()
      seen.set(path, await see(tab, path))
    }
  }))
  return seen
}

async function open() {
  const context = await browser.newContext({ viewport: narrow, colorScheme: 'dark', reducedMotion: 'reduce' })
  const tab = await context.newPage()
  tab.on('console', (message) => message.type() === 'error' && report(tab.url(), message.text()))
  tab.on('pageerror', (error) => report(tab.url(), error.message))
  tab.on('request', (request) => request.url().startsWith(site.url) || report(tab.url(), `asks another site for ${request.url()}`))
  return tab
}

async function see(tab, path) {
  await tab.setViewportSize(narrow)
  await tab.emulateMedia({ colorScheme: 'dark' })
  await tab.goto(`${site.url}/${path}`)
  await tab.waitForFunction(() => document.querySelector('#app')?.__vue_app__)
  if (!(await tab.evaluate(() => document.documentElement.classList.contains('dark')))) report(path, 'is not dark where dark is asked for')
  const page = await tab.evaluate(look)
  if (page.overflow > 0) report(path, `is ${page.overflow} pixels too wide for a screen of ${narrow.width}: ${page.wide}`)
  if (page.cut > 0) report(path, `has ${page.cut} tables that were to be cards on a narrow screen, and are cut off`)
  await readable(tab, path, 'dark')
  await tab.emulateMedia({ colorScheme: 'light' })
  await tab.waitForFunction(() => !document.documentElement.classList.contains('dark'))
  await readable(tab, path, 'light')
  await tab.setViewportSize(wide)
  const { overflow } = await tab.evaluate(look)
  if (overflow > 0) report(path, `is ${overflow} pixels too wide for a screen of ${wide.width}`)
  page.pictures.forEach((picture) => report(path, `has a picture that is not there: ${picture}`))
  return page
}

async function readable(tab, path, mode) {
  for (const faint of await tab.evaluate(faintTexts)) report(path, `${mode}: ${faint}`)
}

function followLinks(seen) {
  const anchors = new Map()
  for (const [path, page] of seen) {
    for (const link of page.links.map((each) => new URL(each)).filter((each) => each.origin === site.url)) {
      const named = decodeURIComponent(link.pathname).slice(1)
      const file = named === '' || named.endsWith('/') ? named + 'index.html' : named
      const anchor = decodeURIComponent(link.hash.slice(1))
      if (!statSync(join(folder, file), { throwIfNoEntry: false })?.isFile()) report(path, `leads to ${file}, which is not there`)
      else if (anchor && !anchorsOf(file).has(anchor)) report(path, `leads to ${file}#${anchor}, which is not there`)
    }
  }

  function anchorsOf(file) {
    if (!anchors.has(file)) {
      const html = readFileSync(join(folder, file), 'utf8')
      anchors.set(file, new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)))
    }
    return anchors.get(file)
  }
}

async function search() {
  const tab = await open()
  for (const [words, pages] of Object.entries(searches)) {
    await tab.goto(`${site.url}/index.html`)
    await tab.locator('.VPNavBarSearch button').click()
    await tab.locator('.VPLocalSearchBox input').fill(words)
    const found = tab.locator('.VPLocalSearchBox a.result')
    await found.first().waitFor({ timeout: 10_000 }).catch(() => {})
    const addresses = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    const best = addresses.slice(0, first)
    if (!pages.some((page) => best.some((address) => address.includes(`/${page}.html`)))) {
      report('the search', `has for "${words}" ${best.join(', ') || 'nothing'} first, and not ${pages.join(' or ')}`)
    }
  }
}

function report(where, what) {
  problems.push(`${where.replace(site.url + '/', '')}: ${what}`)
}
