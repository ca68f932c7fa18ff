package vn.motcua.catalogue.source;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The organisation of local government a line was written for: three levels until 30/6/2025, two
 * since (Luật Tổ chức chính quyền địa phương 2025).
 */
public enum Tier {
  THREE(null, LocalDate.of(2025, 6, 30)),
  TWO(LocalDate.of(2025, 7, 1), null);

  private final @Nullable LocalDate firstDay;
  private final @Nullable LocalDate lastDay;

  Tier(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay) {
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  public @Nullable LocalDate firstDay() {
    return firstDay;
  }

  public @Nullable LocalDate lastDay() {
    return lastDay;
  }

  /** Reads the column {@code era}; blank means today's organisation. */
  public static Optional<Tier> of(String era) {
    if (era.isEmpty() || era.startsWith("2-tier")) {
      return Optional.of(TWO);
    }
    return era.startsWith("3-tier") ? Optional.of(THREE) : Optional.empty();
  }
}
