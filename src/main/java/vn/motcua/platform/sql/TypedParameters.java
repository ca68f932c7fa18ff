package vn.motcua.platform.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.AbstractSqlParameterSource;

/** Named values of a statement, whose types are told even where a value is missing. */
public final class TypedParameters extends AbstractSqlParameterSource {

  private final Map<String, Object> values = new HashMap<>();

  public TypedParameters text(String name, @Nullable String value) {
    return value(name, Typed.text(value));
  }

  /** The name of the constant. */
  public TypedParameters name(String name, @Nullable Enum<?> value) {
    return value(name, Typed.name(value));
  }

  public TypedParameters number(String name, @Nullable Integer value) {
    return value(name, Typed.number(value));
  }

  public TypedParameters id(String name, @Nullable Long value) {
    return value(name, Typed.id(value));
  }

  /** Đồng. */
  public TypedParameters amount(String name, @Nullable Long value) {
    return value(name, Typed.amount(value));
  }

  public TypedParameters moment(String name, @Nullable Instant value) {
    return value(name, Typed.moment(value));
  }

  public TypedParameters day(String name, @Nullable LocalDate value) {
    return value(name, Typed.day(value));
  }

  public TypedParameters flag(String name, boolean value) {
    return value(name, value);
  }

  /** Whatever is never missing: an array, a list. */
  public TypedParameters value(String name, Object value) {
    values.put(name, value);
    return this;
  }

  @Override
  public boolean hasValue(String name) {
    return values.containsKey(name);
  }

  @Override
  public Object getValue(String name) {
    var value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no value named " + name);
    }
    return value;
  }
}
