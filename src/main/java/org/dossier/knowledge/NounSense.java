package org.dossier.knowledge;

/** What the program itself takes nouns for. The table {@code noun-kinds} says which kinds of noun of a domain have the sense. */
public enum NounSense {
    /** Human beings. */
    PERSON,
    /** People who act for a body: "officers of the bureau" are the bureau. */
    STAFF,
    /** Bodies: "agencies from six countries" act for the countries. */
    BODY,
    /** Groups of people, told by what they do: "a ring that sold fake tickets". */
    GROUP,
    /** Groups told by who they are: "a motorcycle gang" has no trade in motorcycles. */
    FELLOWSHIP,
    /** Where something happens, which alone is no concept: "operations on the ground". */
    PLACE,
    /** Premises, told by what is made or kept there: "a factory of fake shoes". */
    PREMISES,
    /** Matters that somebody works on: what they are valued at is the money in them, not what they would fetch. */
    MATTER,
    /** Words that say that something is the matter, and not what: "seven charges", "four offences". */
    ACCUSATION,
    /** What somebody does, counted by itself: a list with "12 arrests" or "30 searches" is one of results. */
    DEED,
    /** What somebody tries to do: "an attempt to smuggle tusks". */
    ATTEMPT,
    /** Parts of a longer action: "the first phase of Operation X". */
    INSTALMENT,
    /** Makes of goods: "brands such as Chanel". */
    BRAND,
    /** What only carries goods: "a container of cigarettes". */
    CARRIER,
    /** What goods are packed in, one of many: "found 90 kilograms in 40 bags". */
    PACKAGING,
    /** What nobody may have, sell or bring in: "tusks", "contraband". */
    FORBIDDEN,
    /** Words that stand for anything that is counted: "items" alone are no goods in particular. */
    GENERAL
}
