package io.github.mentoring4j.examples.school.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Texts that come with the program: words, template, style, scripts. */
final class Resources {
    private static final String CHARTS = "META-INF/resources/webjars/chart.js/";
    private static final String CHARTS_POM = "META-INF/maven/org.webjars.npm/chart.js/pom.properties";

    private Resources() {}

    /** A text beside the classes of this package. */
    static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return read(name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The script that draws charts, without the pointer to its source map. */
    static String chartScript() {
        Properties pom = new Properties();
        ClassLoader loader = Resources.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(CHARTS_POM)) {
            if (in != null) {
                pom.load(in);
            }
            String path = CHARTS + pom.getProperty("version", "") + "/dist/chart.umd.min.js";
            try (InputStream script = loader.getResourceAsStream(path)) {
                return read(path, script)
                        .replaceAll("(?m)^//# sourceMappingURL=.*$", "")
                        .strip();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name, @org.jspecify.annotations.Nullable InputStream in) throws IOException {
        if (in == null) {
            throw new IllegalStateException("not in the program: " + name);
        }
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
