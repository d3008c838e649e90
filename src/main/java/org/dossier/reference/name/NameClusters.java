package org.dossier.reference.name;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dossier.document.Document;
import org.dossier.knowledge.Dos;
import org.dossier.knowledge.Entry;
import org.dossier.knowledge.Gazetteer;
import org.dossier.knowledge.Knowledge;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Name;
import org.dossier.reference.model.NameForm;

/** Ties the names of an article that mean the same thing: repeated, shortened, abbreviated, told by place and kind. */
public final class NameClusters {

    /** How many words the adjective of a country has at most: "South African". */
    private static final int LONGEST_ADJECTIVE = 2;

    private final Ontology ontology;
    private final Gazetteer gazetteer;
    private final NameMatch match;
    private final ShortEditions editions;

    public NameClusters(Knowledge knowledge) {
        ontology = knowledge.ontology();
        gazetteer = knowledge.gazetteer();
        match = new NameMatch(knowledge);
        editions = new ShortEditions(knowledge);
    }

    /** A name, what it is compared by, its place if it is told by place and kind, and the body that it is told to be a part of. */
    private record Named(Name name, NameForm form, Optional<String> place, Optional<Cluster> whole) {}

    /** The clusters in the order of their first names; units of one name that are told to be parts of different bodies are different units. */
    public List<Cluster> of(Document document, List<Name> names) {
        IdentityHashMap<Name, Cluster> first = new IdentityHashMap<>();
        List<Cluster> all = of(document, names, new IdentityHashMap<>(), first);
        UnitWholes wholes = UnitWholes.of(document, names, first);
        return wholes.tellApart() ? of(document, names, wholes.clusters(), new IdentityHashMap<>()) : all;
    }

    private List<Cluster> of(
            Document document,
            List<Name> names,
            IdentityHashMap<Name, Cluster> wholes,
            IdentityHashMap<Name, Cluster> byName) {
        NameIndex index = new NameIndex();
        IdentityHashMap<Cluster, Cluster> wholeOf = new IdentityHashMap<>();
        Name before = null;
        for (Name name : names) {
            Named named =
                    new Named(name, NameForm.of(name.text()), placeOf(name), Optional.ofNullable(wholes.get(name)));
            Optional<Cluster> known = bracketed(document, before, name)
                    ? Optional.ofNullable(byName.get(before))
                    : known(document, index, named, wholeOf);
            if (known.isEmpty() && isPart(name)) {
                continue;
            }
            Cluster cluster = known.orElseGet(() -> index.open(name));
            join(cluster, named, index);
            named.whole().ifPresent(w -> wholeOf.putIfAbsent(cluster, w));
            byName.put(name, cluster);
            before = name;
        }
        return index.clusters();
    }

    /** A family name alone is nobody's until a full name is known. */
    private static boolean isPart(Name name) {
        return name.foundBy().equals("memory-part");
    }

    /** The more specific class counts; where the classes differ otherwise, what the gazetteer knows and not what words of the name suggest. */
    private void join(Cluster cluster, Named named, NameIndex index) {
        boolean told = cluster.entry().isEmpty() && named.name().entry().isPresent();
        cluster.add(named.name());
        if (ontology.isA(named.name().type(), cluster.type())
                || told && !ontology.isA(cluster.type(), named.name().type())) {
            cluster.retype(named.name().type());
        }
        named.place().ifPresent(cluster::setPlace);
        index.add(cluster, named.name(), named.form(), named.place());
    }

    /** "A (B)" and "A, or B": two names of one thing, if they are of one kind. */
    private boolean bracketed(Document document, Name before, Name name) {
        if (before == null
                || before.sentence() != name.sentence()
                || before.span().end() >= name.span().start()
                || name.span().start() - before.span().end() > 8
                || !match.sameKind(before.type(), name.type())
                || isAnother(before, name)
                || ontology.isA(name.type(), Dos.PLACE) && !name.foundBy().equals(Name.ABBREVIATION)
                || ontology.isA(name.type(), Dos.PERSON)) {
            return false;
        }
        String between = document.article()
                .text()
                .substring(before.span().end(), name.span().start())
                .strip();
        return between.equals("(") || between.equals(", or");
    }

    /** "Fraud Bureau (Ministry of Trade)": bodies of two kinds by the words of both names. */
    private boolean isAnother(Name before, Name name) {
        boolean cues = before.foundBy().startsWith("cue:") && name.foundBy().startsWith("cue:");
        return cues && !ontology.isA(before.type(), name.type()) && !ontology.isA(name.type(), before.type());
    }

    private Optional<Cluster> known(
            Document document, NameIndex index, Named named, IdentityHashMap<Cluster, Cluster> wholeOf) {
        List<Cluster> near = index.near(named.name(), named.form(), named.place());
        return same(near, named, wholeOf).or(() -> editions.shortened(document, named.name(), near));
    }

    private Optional<Cluster> same(List<Cluster> near, Named named, IdentityHashMap<Cluster, Cluster> wholeOf) {
        List<Cluster> found = near.stream()
                .filter(c -> match.same(c, named.name(), named.form()) || samePlaceAndKind(c, named))
                .filter(c -> named.whole()
                        .filter(w -> wholeOf.containsKey(c) && wholeOf.get(c) != w)
                        .isEmpty())
                .toList();
        return isPart(named.name()) && found.size() > 1
                ? Optional.empty()
                : found.stream().findFirst();
    }

    private static boolean samePlaceAndKind(Cluster cluster, Named named) {
        return cluster.place().isPresent()
                && cluster.type().equals(named.name().type())
                && cluster.place().equals(named.place());
    }

    /**
     * The place of a body told by place and kind: "Zhejiang" of "police in Zhejiang province", "China" of "Chinese customs", "South Korea" of
     * "South Korean police".
     */
    private Optional<String> placeOf(Name name) {
        if (!name.foundBy().equals(Name.PLACE_AND_KIND)) {
            return Optional.empty();
        }
        List<String> words = List.of(name.text().split(" ", -1));
        Optional<Entry> adjective = IntStream.of(LONGEST_ADJECTIVE, 1)
                .filter(n -> n <= words.size())
                .mapToObj(n -> gazetteer.byAdjective(String.join(" ", words.subList(0, n))))
                .flatMap(Optional::stream)
                .findFirst();
        if (adjective.isPresent()) {
            return adjective.map(Entry::name);
        }
        return longestPlace(words)
                .map(Entry::name)
                .or(() -> words.stream().filter(NameClusters::isCapital).findFirst());
    }

    /** The place that begins with the first word that begins one, with as many words as may be. */
    private Optional<Entry> longestPlace(List<String> words) {
        for (int from = 0; from < words.size(); from++) {
            for (int to = words.size(); to > from; to--) {
                Optional<Entry> place = place(String.join(" ", words.subList(from, to)));
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Entry> place(String name) {
        return gazetteer.lookup(name).stream()
                .filter(e -> ontology.isA(e.type(), Dos.PLACE))
                .findFirst()
                .filter(e -> isCapital(name));
    }

    private static boolean isCapital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}
