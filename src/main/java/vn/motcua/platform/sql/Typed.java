package vn.motcua.platform.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/**
 * Values for statements that may be missing, and tell their type all the same.
 *
 * <p>The driver prepares a statement anew whenever the types of its values differ from the last
 * time, and a plain null has none: a statement run with now this and now that value missing would
 * be parsed and planned every time, which costs more than running it.
 */
public final class Typed {

  private static final PGobject NO_TEXT = missing("varchar");
  private static final PGobject NO_NUMBER = missing("int4");
  private static final PGobject NO_LONG = missing("int8");
  private static final PGobject NO_MOMENT = missing("timestamptz");
  private static final PGobject NO_DAY = missing("date");
  private static final PGobject NO_TEXTS = missing("_varchar");
  private static final PGobject NO_LONGS = missing("_int8");

  private Typed() {}

  public static Object text(@Nullable String value) {
    return orMissing(value, NO_TEXT);
  }

  /** The name of the constant. */
  public static Object name(@Nullable Enum<?> value) {
    return text(value == null ? null : value.name());
  }

  public static Object number(@Nullable Integer value) {
    return orMissing(value, NO_NUMBER);
  }

  public static Object id(@Nullable Long value) {
    return orMissing(value, NO_LONG);
  }

  /** Đồng. */
  public static Object amount(@Nullable Long value) {
    return orMissing(value, NO_LONG);
  }

  public static Object moment(@Nullable Instant value) {
    return orMissing(value == null ? null : value.atOffset(ZoneOffset.UTC), NO_MOMENT);
  }

  public static Object day(@Nullable LocalDate value) {
    return orMissing(value, NO_DAY);
  }

  public static Object texts(String @Nullable [] values) {
    return orMissing(values, NO_TEXTS);
  }

  public static Object ids(Long @Nullable [] values) {
    return orMissing(values, NO_LONGS);
  }

  private static Object orMissing(@Nullable Object value, PGobject missing) {
    return value == null ? missing : value;
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
