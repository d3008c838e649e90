package org.dossier.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dossier.article.Span;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Ontology;
import org.dossier.reference.model.TimeValue;
import org.dossier.relation.model.Argument;
import org.dossier.relation.model.Filler;

/** Turns the arguments of a relation into properties and values. */
final class Slots {

    /** A property with its value and the words that say so. */
    record Slot(String property, Value value, Span span) {}

    /** Finds the IRI of what an argument refers to. */
    interface Names {
        String of(Filler.Thing thing);

        Optional<String> of(Filler.Other other);
    }

    private final String date;
    private final String start;
    private final String end;
    private final String from;
    private final String to;

    Slots(Ontology ontology) {
        date = ontology.term(Dos.DATE);
        start = ontology.term(Dos.START);
        end = ontology.term(Dos.END);
        from = ontology.term(Dos.FROM);
        to = ontology.term(Dos.TO);
    }

    List<Slot> of(List<Argument> arguments, Names names) {
        List<Slot> slots = new ArrayList<>();
        for (Argument argument : arguments) {
            add(argument, names, slots);
        }
        return slots.stream().distinct().toList();
    }

    private void add(Argument argument, Names names, List<Slot> slots) {
        switch (argument.filler()) {
            case Filler.Thing thing -> slots.add(slot(argument, new Value.Resource(names.of(thing))));
            case Filler.Concept concept -> slots.add(slot(argument, new Value.Resource(concept.iri())));
            case Filler.Phrase phrase -> slots.add(slot(argument, new Value.Concept(phrase.text(), phrase.scheme())));
            case Filler.Value value -> slots.add(slot(argument, value(value)));
            case Filler.Other other ->
                names.of(other).ifPresent(iri -> slots.add(slot(argument, new Value.Resource(iri))));
            case Filler.When when -> addTime(argument, when.value(), slots);
        }
    }

    private void addTime(Argument argument, TimeValue time, List<Slot> slots) {
        String role = argument.role();
        if (role.equals(from)) {
            slots.add(slot(argument, Days.day(time.from())));
        } else if (role.equals(to)) {
            slots.add(slot(argument, Days.day(time.to())));
        } else if (role.equals(start)) {
            Days.start(time).ifPresent(v -> slots.add(slot(argument, v)));
        } else if (role.equals(end)) {
            Days.end(time).ifPresent(v -> slots.add(slot(argument, v)));
        } else if (role.equals(date) && time.interval()) {
            Days.start(time).ifPresent(v -> slots.add(new Slot(start, v, argument.span())));
            Days.end(time).ifPresent(v -> slots.add(new Slot(end, v, argument.span())));
        } else {
            Days.date(time).ifPresent(v -> slots.add(slot(argument, v)));
        }
    }

    private static Slot slot(Argument argument, Value value) {
        return new Slot(argument.role(), value, argument.span());
    }

    private static Value value(Filler.Value value) {
        return value.datatype().endsWith("#langString")
                ? new Value.Text(value.lexical())
                : new Value.Typed(value.lexical(), value.datatype());
    }
}
