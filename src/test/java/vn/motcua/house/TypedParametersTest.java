package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A null without its type has the driver prepare the statement again (ADR 120), so that whatever
 * may be missing is bound by {@code platform.sql}. Values handed on through a list, or put into a
 * map outside a store, are not seen.
 */
class TypedParametersTest {

  private static final String PLATFORM = "vn/motcua/platform/sql/";

  private static final Set<String> UNTYPED =
      Set.of(
          "org/springframework/jdbc/core/namedparam/MapSqlParameterSource",
          "org/springframework/jdbc/core/namedparam/BeanPropertySqlParameterSource",
          "org/springframework/jdbc/core/namedparam/SimplePropertySqlParameterSource");

  @Test
  void values_are_named_by_typed_parameters_only() throws IOException {
    var users = new TreeSet<String>();
    for (var type : classes()) {
      var name = type.thisClass().asInternalName();
      if (!name.startsWith(PLATFORM)
          && StreamSupport.stream(type.constantPool().spliterator(), false)
              .anyMatch(
                  entry ->
                      entry instanceof ClassEntry used
                          && UNTYPED.contains(used.asInternalName()))) {
        users.add(name);
      }
    }
    assertThat(users).isEmpty();
  }

  @Test
  void what_may_be_missing_is_bound_with_its_type() throws IOException {
    var search = new UntypedNulls();
    var found = new TreeSet<String>();
    for (var type : classes()) {
      found.addAll(search.in(type));
    }
    assertThat(found).as("bind these by Typed or TypedParameters").isEmpty();
  }

  @Test
  void each_way_to_bind_null_without_type_is_found() throws IOException {
    var path = Path.of("target/test-classes", Wrong.class.getName().replace('.', '/') + ".class");
    var wrong = ClassFile.of().parse(path);
    assertThat(new UntypedNulls().in(wrong)).hasSize(6);
  }

  private static List<ClassModel> classes() throws IOException {
    try (var files = Files.walk(Path.of("target/classes/vn"))) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted()
          .map(TypedParametersTest::parse)
          .toList();
    }
  }

  private static ClassModel parse(Path file) {
    try {
      return ClassFile.of().parse(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Six ways that are wrong, each on a line of its own; the others are right. */
  private record Wrong(JdbcClient jdbc, @Nullable String field) {

    void bind(@Nullable Long parameter, Map<String, String> map, long id) {
      var variable = map.get("name");
      jdbc.sql("")
          .param("null", null)
          .param("field", field)
          .param("answer", field())
          .param("parameter", parameter)
          .param("either", id > 0 ? null : id)
          .param("variable", variable)
          .param("whole", id)
          .param("text", id + " of them")
          .update();
      if (parameter != null && variable != null) {
        jdbc.sql("").param("checked", parameter).param("too", variable).update();
      }
      if (variable == null) {
        return;
      }
      jdbc.sql("").param("checked", variable).update();
    }
  }
}
