/** D3 from its webjar. Its file is no module: it leaves what it offers at the window. */

import '/lib/d3/dist/d3.min.js';

export default globalThis.d3;
