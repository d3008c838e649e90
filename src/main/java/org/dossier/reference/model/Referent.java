package org.dossier.reference.model;

import java.util.List;
import java.util.Optional;
import org.dossier.knowledge.Entry;
import org.dossier.mention.model.Mention;

/**
 * One thing that an article mentions, with all places where it does: a coreference cluster, typed and named.
 *
 * @param id its place in the article's list, in the order of the first mention
 * @param type IRI of the most specific class that its mentions support
 * @param label the fullest name used; for a body without a proper name the phrase that tells it ("police in Zhejiang province")
 * @param names every name used, the label first, no pronouns and no definite descriptions
 * @param named whether it has a proper name (or, being a body known by place and kind, a fair substitute for one)
 * @param entry the gazetteer's entry it is, where there is exactly one
 * @param place name of the place that tells it from others of its kind: the seat of "police in Zhejiang"
 * @param person the parts of a person's name, where it has two or more
 * @param mentions in the order of the text, at least one
 */
public record Referent(
        int id,
        String type,
        String label,
        List<String> names,
        boolean named,
        Optional<Entry> entry,
        Optional<String> place,
        Optional<PersonName> person,
        List<Mention> mentions) {}
