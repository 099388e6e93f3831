/* Programs that show the library at work; open as a whole, because command line, JSON and templates read by reflection. */
open module io.github.mentoring4j.examples {
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires freemarker;
    requires info.picocli;
    requires io.github.mentoring4j.matching;
    requires static org.jspecify;
}
