package org.dossier.dataset.reading;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A compact form of records in bytes, derived from their declarations: whoever adds a component to a record has nothing to do here,
 * and its {@link #schema} changes. Takes records, sealed interfaces of records, enums, {@code Optional}, {@code List}, {@code Map} from
 * text, and the plain values of the JDK that our records use; the same records give the same bytes.
 *
 * <p>Records that are one object are one object again when they are read.
 */
final class RecordFormat<T> {

    private static final Map<Type, Shape> PLAIN = Map.of(
            String.class, new Shape.Text(text -> text),
            BigDecimal.class, new Shape.Text(BigDecimal::new),
            LocalDate.class, new Shape.Text(LocalDate::parse),
            int.class, new Shape.Whole(v -> ((Integer) v).longValue(), Math::toIntExact),
            Integer.class, new Shape.Whole(v -> ((Integer) v).longValue(), Math::toIntExact),
            long.class, new Shape.Whole(v -> (Long) v, v -> v),
            boolean.class, new Shape.Whole(v -> (Boolean) v ? 1L : 0L, v -> v != 0),
            double.class, new Shape.Text(Double::valueOf));

    private final Class<T> type;
    private final Shape root;
    private final Map<Type, Shape> shapes = new HashMap<>(PLAIN);
    private final Map<String, String> declarations = new TreeMap<>();

    private RecordFormat(Class<T> type) {
        this.type = type;
        this.root = shape(type);
    }

    /** @throws IllegalArgumentException naming the component whose type cannot be written: give it one of the types above, or extend this class */
    static <T extends Record> RecordFormat<T> of(Class<T> type) {
        return new RecordFormat<>(type);
    }

    /** The declarations of all records that may occur, one a line, in a fixed order. */
    String schema() {
        return String.join("\n", declarations.values());
    }

    /** @param known a record inside {@code value} that {@link #read} will be given, and that is not written */
    byte[] write(T value, Object known) {
        PoolOutput out = new PoolOutput(known);
        root.write(value, out);
        return out.toByteArray();
    }

    /** @throws RuntimeException if the bytes are not what {@link #write} gave */
    T read(byte[] bytes, Object known) {
        PoolInput in = new PoolInput(bytes, known);
        T value = type.cast(root.read(in));
        if (!in.isAtEnd()) {
            throw new IllegalArgumentException("more bytes than a " + type.getSimpleName());
        }
        return value;
    }

    private Shape shape(Type wanted) {
        Shape known = shapes.get(wanted);
        if (known != null) {
            return known;
        }
        Later later = new Later();
        shapes.put(wanted, later);
        later.shape = wanted instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) wanted);
        return later.shape;
    }

    private Shape generic(ParameterizedType wanted) {
        Type[] arguments = wanted.getActualTypeArguments();
        if (wanted.getRawType() == Optional.class) {
            return new Shape.Maybe(shape(arguments[0]));
        }
        if (wanted.getRawType() == List.class) {
            return new Shape.Listed(shape(arguments[0]));
        }
        if (wanted.getRawType() == Map.class && arguments[0] == String.class) {
            return new Shape.Keyed(shape(arguments[1]));
        }
        throw unknown(wanted);
    }

    private Shape plain(Class<?> wanted) {
        if (wanted.isRecord()) {
            return components(wanted);
        }
        if (wanted.isEnum()) {
            List<Object> constants = List.of(wanted.getEnumConstants());
            declare(wanted, constants.toString());
            return new Shape.Whole(v -> (long) constants.indexOf(v), v -> constants.get(Math.toIntExact(v)));
        }
        if (wanted.isSealed()) {
            List<Class<?>> types = List.of(wanted.getPermittedSubclasses());
            declare(wanted, types.toString());
            return new Shape.OneOf(types, types.stream().map(this::shape).toList());
        }
        throw unknown(wanted);
    }

    private Shape components(Class<?> wanted) {
        RecordComponent[] parts = wanted.getRecordComponents();
        declare(
                wanted,
                Arrays.stream(parts)
                        .map(p -> p.getGenericType().getTypeName() + " " + p.getName())
                        .collect(Collectors.joining(", ", "(", ")")));
        List<Shape> inner = new ArrayList<>();
        for (RecordComponent part : parts) {
            inner.add(shape(part.getGenericType()));
        }
        try {
            return new Shape.Components(
                    wanted.getConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new)),
                    Arrays.stream(parts).map(RecordComponent::getAccessor).toList(),
                    List.copyOf(inner));
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(wanted + " has no public constructor of its components", e);
        }
    }

    private void declare(Class<?> declared, String content) {
        declarations.put(declared.getName(), declared.getName() + content);
    }

    private static IllegalArgumentException unknown(Type wanted) {
        return new IllegalArgumentException("a reading cannot be kept: its records hold a " + wanted.getTypeName()
                + ", which RecordFormat cannot write; use a record, a sealed interface of records, an enum, Optional, List"
                + " or Map from String, or teach RecordFormat the type");
    }

    /** Stands for a shape that is still being made, since records may hold their own kind. */
    private static final class Later implements Shape {
        private Shape shape;

        @Override
        public void write(Object value, PoolOutput out) {
            shape.write(value, out);
        }

        @Override
        public Object read(PoolInput in) {
            return shape.read(in);
        }
    }
}
