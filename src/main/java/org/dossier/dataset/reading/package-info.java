/**
 * Yields readings as bytes and from bytes. Needs readings. Trap: bytes of another program, model or knowledge are as good as none; {@code
 * ReadingKey} tells.
 */
package org.dossier.dataset.reading;
