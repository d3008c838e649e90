package org.dossier.document.learning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The classes of a model, numbered in the order given; at most 127, so that a class is one byte. */
public final class Labels {

    private final List<String> names;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Labels(Collection<String> names) {
        this.names = List.copyOf(names);
        if (this.names.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("more than " + Byte.MAX_VALUE + " classes: " + this.names.size());
        }
        for (String name : this.names) {
            numbers.put(name, numbers.size());
        }
    }

    public int size() {
        return names.size();
    }

    public String name(int number) {
        return names.get(number);
    }

    /** The number of a name, or -1. */
    public int number(String name) {
        return numbers.getOrDefault(name, -1);
    }

    public static Labels read(DataInputStream in) throws IOException {
        return new Labels(List.of(in.readUTF().split("\n", -1)));
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeUTF(String.join("\n", names));
    }
}
