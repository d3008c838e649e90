/**
 * The relation mentions that an article tells, their arguments and the context they are read in. Needs references. Trap: a relation mention
 * may be denied or planned; only the affirmed and actual are facts.
 */
package org.dossier.relation.model;
