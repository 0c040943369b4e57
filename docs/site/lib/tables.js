/** Puts each table into a frame of its own, so that a wide one is moved sideways on a narrow screen and the page is not. */
export function framedTables(md) {
  md.renderer.rules.table_open = () => '<div class="table-frame" tabindex="0">\n<table tabindex="-1">\n'
  md.renderer.rules.table_close = () => '</table>\n</div>\n'
}
