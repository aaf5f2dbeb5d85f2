/** Between a sheet and the edge of the window, in pixels. */
const margin = 12;

/** Makes printed sheets as wide as a narrow window allows; never larger than they are. */
export function fitSheets(body: HTMLElement, container: HTMLElement): void {
    container.style.zoom = '';
    if (!body.classList.contains('printed')) return;
    const sheet = container.querySelector('main');
    if (!sheet || sheet.offsetWidth === 0) return;
    const scale = Math.min(1, (document.documentElement.clientWidth - 2 * margin) / sheet.offsetWidth);
    if (scale < 1) container.style.zoom = String(scale);
}
