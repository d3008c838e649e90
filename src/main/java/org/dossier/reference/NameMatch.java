package org.dossier.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.Name;

/** Whether a name is another form of a name that an article used before. */
final class NameMatch {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "&", "on", "'s", "against");

    private final Ontology ontology;
    private final Gazetteer gazetteer;

    NameMatch(Knowledge knowledge) {
        ontology = knowledge.ontology();
        gazetteer = knowledge.gazetteer();
    }

    boolean same(Cluster cluster, Name name) {
        if (!sameKind(cluster.type(), name.type())) {
            return false;
        }
        if (cluster.entry().isPresent() && name.entry().isPresent()) {
            return cluster.entry().get().key().equals(name.entry().get().key());
        }
        return cluster.texts().stream().anyMatch(t -> sameName(t, name.text(), name.type()));
    }

    /** Two bodies, two persons, two places or two events; a place is no body of its name. */
    boolean sameKind(String one, String other) {
        return List.of(Dos.ORGANIZATION, Dos.PERSON, Dos.PLACE, Dos.EVENT, Dos.OPERATION, Dos.OBSERVANCE).stream()
                .anyMatch(kind -> ontology.isA(one, kind) && ontology.isA(other, kind));
    }

    private boolean sameName(String known, String text, String type) {
        if (fold(known).equals(fold(text))) {
            return true;
        }
        if (ontology.isA(type, Dos.PERSON)) {
            return isPartOf(text, known) || isPartOf(known, text);
        }
        if (ontology.isA(type, Dos.ORGANIZATION)) {
            return sameWords(known, text)
                    || abbreviates(text, known)
                    || abbreviates(known, text)
                    || longer(known, text)
                    || longer(text, known);
        }
        return ontology.isA(type, Dos.OPERATION) && (endsIn(known, text) || endsIn(text, known));
    }

    static String fold(String name) {
        String text = name.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
        return text.startsWith("the ") ? text.substring(4) : text;
    }

    /** "Operation Protego" and "Protego". */
    private static boolean endsIn(String full, String shorter) {
        return fold(full).endsWith(" " + fold(shorter));
    }

    /** "Gao" of "Gao Lin", "Catherine De Bolle" of "Catherine Marie De Bolle". */
    private static boolean isPartOf(String part, String whole) {
        List<String> parts = List.of(fold(part).split(" ", -1));
        List<String> all = List.of(fold(whole).split(" ", -1));
        return parts.size() < all.size() && all.containsAll(parts);
    }

    /** "Justice Ministry" and "Ministry of Justice". */
    private static boolean sameWords(String one, String other) {
        return content(one).equals(content(other));
    }

    private static Set<String> content(String name) {
        Set<String> words = new TreeSet<>(Arrays.asList(fold(name).split("[ -]+", -1)));
        words.removeAll(SMALL);
        return words;
    }

    private static boolean abbreviates(String text, String known) {
        if (text.length() < 2 || text.length() > 8 || !text.equals(text.toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : known.split("[ -]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() > 2 && initials.toString().contentEquals(text.replaceAll("[^\\p{L}]", ""));
    }

    /** The longer one only says of which country, or is the full name of a firm: "US Federal Bureau of Investigation", "Cisco Systems". */
    private boolean longer(String full, String shorter) {
        String whole = fold(full);
        String part = fold(shorter);
        if (whole.length() <= part.length() + 1) {
            return false;
        }
        if (whole.endsWith(" " + part) && part.indexOf(' ') > 0) {
            String before = whole.substring(0, whole.length() - part.length() - 1);
            return gazetteer.byAdjective(before).isPresent()
                    || !gazetteer.lookup(before).isEmpty();
        }
        return false;
    }
}
