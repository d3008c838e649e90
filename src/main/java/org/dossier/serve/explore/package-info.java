/**
 * Yields the answers of the JSON endpoints, one class an address. Needs {@code catalogue}. Trap: what is asked for comes from anybody; every number
 * has its limit, and an unknown name its remedy.
 */
package org.dossier.serve.explore;
