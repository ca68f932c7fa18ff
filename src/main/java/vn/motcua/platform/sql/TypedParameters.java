package vn.motcua.platform.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * Named values of a statement whose types are told even where a value is missing.
 *
 * <p>The driver prepares a statement anew whenever the types of its values differ from the last
 * time, and a plain null has none: a statement run with now this and now that value missing would
 * be parsed and planned every time, which costs more than running it.
 */
public final class TypedParameters extends MapSqlParameterSource {

  private static final Map<String, PGobject> MISSING =
      Stream.of("varchar", "int4", "int8", "timestamptz", "date")
          .collect(Collectors.toUnmodifiableMap(type -> type, TypedParameters::missing));

  public TypedParameters text(String name, @Nullable String value) {
    return add(name, value, "varchar");
  }

  /** The name of the constant. */
  public TypedParameters name(String name, @Nullable Enum<?> value) {
    return add(name, value == null ? null : value.name(), "varchar");
  }

  public TypedParameters number(String name, @Nullable Integer value) {
    return add(name, value, "int4");
  }

  public TypedParameters id(String name, @Nullable Long value) {
    return add(name, value, "int8");
  }

  public TypedParameters moment(String name, @Nullable Instant value) {
    return add(name, value == null ? null : value.atOffset(ZoneOffset.UTC), "timestamptz");
  }

  public TypedParameters day(String name, @Nullable LocalDate value) {
    return add(name, value, "date");
  }

  public TypedParameters flag(String name, boolean value) {
    addValue(name, value);
    return this;
  }

  /** A list as one array, of a type the statement says. */
  public TypedParameters list(String name, Object[] values) {
    addValue(name, values);
    return this;
  }

  public TypedParameters bytes(String name, byte[] value) {
    addValue(name, value);
    return this;
  }

  private TypedParameters add(String name, @Nullable Object value, String type) {
    addValue(name, value == null ? MISSING.get(type) : value);
    return this;
  }

  private static PGobject missing(String type) {
    try {
      var object = new PGobject();
      object.setType(type);
      object.setValue(null);
      return object;
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }
}
