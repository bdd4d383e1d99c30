package org.initium.engine.data;

/** Where labelled images come from. Names only: the engine opens no file. */
public sealed interface ImageSource {
    /** The handwritten digits of LeCun, Cortes and Burges, bundled: 60,000 to train on, 10,000 to test on. */
    ImageSource MNIST = new Mnist();

    /** Names the source to a reader. */
    String name();

    record Mnist() implements ImageSource {
        public static final int TRAINING_IMAGES = 60_000;
        public static final int TEST_IMAGES = 10_000;
        public static final int SIDE = 28;

        @Override
        public String name() {
            return "mnist";
        }
    }

    /** Two files in IDX form, gzipped or not. */
    record Idx(String images, String labels) implements ImageSource {
        public Idx {
            requireName(images, "images");
            requireName(labels, "labels");
        }

        @Override
        public String name() {
            return images;
        }
    }

    /** A table with an image a line: its label, then its pixels row by row. */
    record Table(String file) implements ImageSource {
        public Table {
            requireName(file, "images");
        }

        @Override
        public String name() {
            return file;
        }
    }

    private static void requireName(String file, String role) {
        if (file.isBlank()) {
            throw new IllegalArgumentException("the file of " + role + " needs a name");
        }
    }
}
