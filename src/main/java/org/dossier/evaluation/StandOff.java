package org.dossier.evaluation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.article.CodePoints;
import org.dossier.article.Span;
import org.dossier.document.Document;
import org.dossier.document.Token;
import org.dossier.knowledge.Ontology;
import org.dossier.mention.model.Mention;
import org.dossier.mention.model.Name;
import org.dossier.mention.model.Time;
import org.dossier.reference.model.Annotations;
import org.dossier.reference.model.Referent;
import org.dossier.reference.phrase.GenericCoreference;

/**
 * What was read from a text as stand-off JSON: {@code id}, {@code text}, {@code mentions} with type and cluster, {@code dates} with ISO
 * 8601 values. Offsets are Unicode code points from the text's first character, the end exclusive.
 */
public final class StandOff {

    private final Annotations read;
    private final Ontology ontology;
    private final CodePoints places;

    private StandOff(Annotations read, Ontology ontology) {
        this.read = read;
        this.ontology = ontology;
        this.places = new CodePoints(read.document().article().text());
    }

    public static JsonObject of(Annotations read, Ontology ontology) {
        return new StandOff(read, ontology).document();
    }

    private JsonObject document() {
        Document document = read.document();
        JsonObject out = new JsonObject();
        out.addProperty("id", document.article().name());
        read.references().published().ifPresent(d -> out.addProperty("date", d.toString()));
        out.addProperty("text", document.article().text());
        JsonArray mentions = new JsonArray();
        for (Referent referent : read.references().referents()) {
            referent.mentions().forEach(m -> mentions.add(mention(m, referent)));
        }
        others(mentions);
        out.add("mentions", mentions);
        JsonArray dates = new JsonArray();
        IsoDates iso = new IsoDates(read.references());
        read.mentions().of(Time.class).stream().flatMap(iso::of).forEach(d -> dates.add(date(d)));
        out.add("dates", dates);
        return out;
    }

    /** The phrases that speak of nothing that a graph has, or of something that it has in words that no rule dared to tie. */
    private void others(JsonArray mentions) {
        Map<Span, Integer> heads = heads();
        List<GenericCoreference.Linked> phrases = GenericCoreference.of(read.document(), read.mentions(), ontology);
        Map<Integer, Integer> known = new HashMap<>();
        for (GenericCoreference.Linked phrase : phrases) {
            Optional.ofNullable(heads.get(phrase.head())).ifPresent(r -> known.putIfAbsent(phrase.cluster(), r));
        }
        int first = read.references().referents().size();
        for (GenericCoreference.Linked phrase : phrases) {
            if (!heads.containsKey(phrase.head())) {
                mentions.add(other(phrase, known.getOrDefault(phrase.cluster(), first + phrase.cluster())));
            }
        }
    }

    private JsonObject other(GenericCoreference.Linked phrase, int cluster) {
        JsonObject out = stretch(phrase.span());
        out.addProperty("cluster", cluster);
        out.addProperty("named", phrase.named());
        addHead(out, phrase.head());
        return out;
    }

    /** Which referent the head of each of its mentions stands for. */
    private Map<Span, Integer> heads() {
        Map<Span, Integer> heads = new HashMap<>();
        for (Referent referent : read.references().referents()) {
            referent.mentions().forEach(m -> heads.put(head(m).span(), referent.id()));
        }
        return heads;
    }

    private Token head(Mention mention) {
        return read.document().sentences().get(mention.sentence()).token(mention.head());
    }

    private void addHead(JsonObject out, Span head) {
        out.addProperty("head_start", places.before(head.start()));
        out.addProperty("head_end", places.before(head.end()));
    }

    private JsonObject mention(Mention mention, Referent referent) {
        JsonObject out = stretch(mention.span());
        out.addProperty("type", ontology.label(referent.type()).orElse(referent.type()));
        out.addProperty("cluster", referent.id());
        out.addProperty("named", mention instanceof Name);
        addHead(out, head(mention).span());
        referent.entry().ifPresent(e -> out.addProperty("wiki", e.name()));
        return out;
    }

    private JsonObject date(IsoDates.Dated date) {
        JsonObject out = stretch(date.span());
        out.addProperty("tag", "date");
        out.addProperty("value", date.value());
        return out;
    }

    private JsonObject stretch(Span span) {
        JsonObject out = new JsonObject();
        out.addProperty("start", places.before(span.start()));
        out.addProperty("end", places.before(span.end()));
        out.addProperty("text", read.document().quote(span));
        return out;
    }
}
