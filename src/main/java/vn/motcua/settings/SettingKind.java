package vn.motcua.settings;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the value of a setting is typed, checked and kept: always as a short text. */
public sealed interface SettingKind<T> {

  /** The text for "no bound". */
  String NONE = "NONE";

  /** What the text means; empty when it is not allowed. */
  Optional<T> read(String text);

  /** The texts to choose from; empty when it is typed freely. */
  default List<String> choices() {
    return List.of();
  }

  /** What is allowed, to be shown to whoever types: the least and the most; empty for a choice. */
  default List<String> bounds() {
    return List.of();
  }

  /** A whole number. */
  record Whole(int least, int most) implements SettingKind<Integer> {

    @Override
    public Optional<Integer> read(String text) {
      return text.matches("0|[1-9]\\d{0,8}")
          ? Optional.of(Integer.valueOf(text)).filter(value -> value >= least && value <= most)
          : Optional.empty();
    }

    @Override
    public List<String> bounds() {
      return List.of(Integer.toString(least), Integer.toString(most));
    }
  }

  /** A number with at most one decimal, {@code 3,5}, kept as tenths of the bounds' unit. */
  record Tenths(int least, int most) implements SettingKind<Integer> {

    private static final int ONE = 10;

    @Override
    public Optional<Integer> read(String text) {
      return text.matches("(0|[1-9]\\d{0,5})([.,]\\d)?")
          ? Optional.of(tenths(text)).filter(value -> value >= least && value <= most)
          : Optional.empty();
    }

    private static int tenths(String text) {
      var parts = text.split("[.,]", -1);
      var decimal = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
      return Integer.parseInt(parts[0]) * ONE + decimal;
    }

    @Override
    public List<String> bounds() {
      return List.of(words(least), words(most));
    }

    private static String words(int tenths) {
      return tenths % ONE == 0 ? Integer.toString(tenths / ONE) : tenths / ONE + "," + tenths % ONE;
    }
  }

  /** What it means that there is no number. */
  enum Absence {
    /** The law sets no bound. */
    NO_BOUND,
    /** What the number would set off does not happen. */
    OFF
  }

  /** A whole number or none. */
  record WholeOrNone(int least, int most, Absence absence)
      implements SettingKind<Optional<Integer>> {

    @Override
    public Optional<Optional<Integer>> read(String text) {
      return text.equals(NONE)
          ? Optional.of(Optional.empty())
          : new Whole(least, most).read(text).map(Optional::of);
    }

    @Override
    public List<String> bounds() {
      return new Whole(least, most).bounds();
    }
  }

  /** A constant of an enum. */
  record Choice<E extends Enum<E>>(Class<E> type) implements SettingKind<E> {

    @Override
    public Optional<E> read(String text) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.name().equals(text))
          .findFirst();
    }

    @Override
    public List<String> choices() {
      return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
  }

  /** Yes or no. */
  record YesNo() implements SettingKind<Boolean> {

    @Override
    public Optional<Boolean> read(String text) {
      return switch (text) {
        case "YES" -> Optional.of(true);
        case "NO" -> Optional.of(false);
        default -> Optional.empty();
      };
    }

    @Override
    public List<String> choices() {
      return List.of("YES", "NO");
    }
  }

  /** A minute of the day, {@code 15:00}. */
  record TimeOfDay(LocalTime least, LocalTime most) implements SettingKind<LocalTime> {

    @Override
    public Optional<LocalTime> read(String text) {
      if (!text.matches("\\d{2}:\\d{2}")) {
        return Optional.empty();
      }
      try {
        return Optional.of(LocalTime.parse(text))
            .filter(time -> !time.isBefore(least) && !time.isAfter(most));
      } catch (DateTimeException impossible) {
        return Optional.empty();
      }
    }

    @Override
    public List<String> bounds() {
      return List.of(least.toString(), most.toString());
    }
  }
}
