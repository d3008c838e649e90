package org.dossier.dataset.reading;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** How the values of one type are written and read. */
interface Shape {

    void write(Object value, PoolOutput out);

    Object read(PoolInput in);

    /** Values that a string stands for. */
    record Text(Function<String, Object> parse) implements Shape {
        @Override
        public void write(Object value, PoolOutput out) {
            out.string(value.toString());
        }

        @Override
        public Object read(PoolInput in) {
            return parse.apply(in.string());
        }
    }

    /** Whole numbers, and what a whole number stands for. */
    record Whole(Function<Object, Long> toNumber, Function<Long, Object> fromNumber) implements Shape {
        @Override
        public void write(Object value, PoolOutput out) {
            out.number(toNumber.apply(value));
        }

        @Override
        public Object read(PoolInput in) {
            return fromNumber.apply(in.number());
        }
    }

    record Maybe(Shape content) implements Shape {
        @Override
        public void write(Object value, PoolOutput out) {
            Optional<?> optional = (Optional<?>) value;
            out.number(optional.isPresent() ? 1 : 0);
            optional.ifPresent(v -> content.write(v, out));
        }

        @Override
        public Object read(PoolInput in) {
            return in.number() == 0 ? Optional.empty() : Optional.of(content.read(in));
        }
    }

    record Listed(Shape element) implements Shape {
        @Override
        public void write(Object value, PoolOutput out) {
            List<?> list = (List<?>) value;
            out.number(list.size());
            list.forEach(e -> element.write(e, out));
        }

        @Override
        public Object read(PoolInput in) {
            int size = in.length();
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(element.read(in));
            }
            return List.copyOf(list);
        }
    }

    /** A map from text, written in the order of its keys: {@code Map.of} has none that lasts. */
    record Keyed(Shape value) implements Shape {
        @Override
        public void write(Object map, PoolOutput out) {
            Map<String, Object> sorted = new TreeMap<>();
            ((Map<?, ?>) map).forEach((k, v) -> sorted.put((String) k, v));
            out.number(sorted.size());
            sorted.forEach((k, v) -> {
                out.string(k);
                value.write(v, out);
            });
        }

        @Override
        public Object read(PoolInput in) {
            int size = in.length();
            Map<String, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(in.string(), value.read(in));
            }
            return Map.copyOf(map);
        }
    }

    /** One of several record types, named by its place among them. */
    record OneOf(List<Class<?>> types, List<Shape> shapes) implements Shape {
        @Override
        public void write(Object value, PoolOutput out) {
            int place = types.indexOf(value.getClass());
            out.number(place);
            shapes.get(place).write(value, out);
        }

        @Override
        public Object read(PoolInput in) {
            return shapes.get((int) in.number()).read(in);
        }
    }

    /** A record: its components in their order. */
    record Components(Constructor<?> constructor, List<Method> accessors, List<Shape> shapes) implements Shape {
        @Override
        public void write(Object value, PoolOutput out) {
            if (out.pointsTo(value)) {
                return;
            }
            for (int i = 0; i < accessors.size(); i++) {
                shapes.get(i).write(component(value, i), out);
            }
        }

        private Object component(Object value, int index) {
            try {
                return accessors.get(index).invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Object read(PoolInput in) {
            return in.pointedTo(() -> construct(in));
        }

        private Object construct(PoolInput in) {
            Object[] parts = shapes.stream().map(s -> s.read(in)).toArray();
            try {
                return constructor.newInstance(parts);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }
}
