package org.dossier.knowledge;

/**
 * The terms of {@code dos:} that every domain needs. A domain ontology ties its own classes and properties to them by
 * {@code rdfs:subClassOf} and {@code rdfs:subPropertyOf}; {@link Ontology#term} finds the domain's term for each.
 */
public final class Dos {

    public static final String NS = "https://w3id.org/dossier/ns#";

    public static final String ORGANIZATION = NS + "Organization";
    /** Organizations whose members are states. */
    public static final String ALLIANCE = NS + "Alliance";

    /** Organizations that decide what others bring before them, and work with none of these. */
    public static final String TRIBUNAL = NS + "Tribunal";
    /** An organization whose own staff acts on the spot. */
    public static final String FORCE = NS + "Force";

    public static final String PERSON = NS + "Person";
    public static final String PLACE = NS + "Place";
    public static final String COUNTRY = NS + "Country";
    public static final String REGION = NS + "Region";
    public static final String CITY = NS + "City";
    public static final String EVENT = NS + "Event";
    /** Events that bear names and come in series: operations, campaigns. */
    public static final String OPERATION = NS + "Operation";

    public static final String OBSERVANCE = NS + "Observance";
    /** Events that take their own course and are no part of an operation: hearings, appeals. */
    public static final String PROCEEDING = NS + "Proceeding";

    /** What is done at one place and time, in the course of which more is done. */
    public static final String OCCASION = NS + "Occasion";

    /** What an action results in: with no time or place of its own it is told of the action, and is no event. */
    public static final String OUTCOME = NS + "Outcome";

    /** Events that bear no name and are told over several sentences: one matter that somebody works on for some time. */
    public static final String CASE = NS + "Case";

    public static final String FIGURE = NS + "Figure";
    public static final String STATEMENT = NS + "Statement";
    public static final String POST = NS + "Post";
    public static final String ARTICLE = NS + "Article";

    /** What figures count; the domain's concepts are instances of its own class below this. */
    public static final String MEASURE_CLASS = NS + "Measure";

    /** The domain's measure for percentages. */
    public static final String SHARE_MEASURE = NS + "shareMeasure";

    public static final String PART_OF = NS + "partOf";
    public static final String WITHIN = NS + "within";
    public static final String JURISDICTION = NS + "jurisdiction";
    public static final String COOPERATES_WITH = NS + "cooperatesWith";
    public static final String ORGANIZER = NS + "organizer";
    public static final String PARTICIPANT = NS + "participant";
    public static final String TARGETS = NS + "targets";
    public static final String POST_IN = NS + "postIn";
    public static final String HELD_BY = NS + "heldBy";
    public static final String ROLE = NS + "role";
    public static final String START = NS + "start";
    public static final String END = NS + "end";
    public static final String DATE = NS + "date";
    public static final String AT = NS + "place";
    public static final String UNDER = NS + "under";
    public static final String FOLLOWS = NS + "follows";
    public static final String MEASURE = NS + "measure";
    public static final String VALUE = NS + "value";
    public static final String UNIT = NS + "unit";
    /** The same amount in another currency, as the text converts it. */
    public static final String CONVERTED_VALUE = NS + "convertedValue";

    public static final String CONVERTED_UNIT = NS + "convertedUnit";
    public static final String BOUND = NS + "bound";
    public static final String FROM = NS + "from";
    public static final String TO = NS + "to";
    public static final String ABOUT = NS + "about";
    public static final String REPORTED_BY = NS + "reportedBy";
    public static final String SPEAKER = NS + "speaker";
    public static final String TEXT = NS + "text";
    public static final String DIRECT = NS + "direct";
    public static final String STATED = NS + "stated";

    private Dos() {}
}
