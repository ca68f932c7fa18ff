package vn.motcua.workcalendar;

import java.time.Instant;
import java.util.List;

/**
 * An office's doors at a moment.
 *
 * @param hours of that day, {@code 07:00–11:30}; empty when it stays closed all day
 * @param changesAt when it closes next if it is open, else when it opens next
 * @param note the holiday or swap of that day; empty on ordinary days
 */
public record Opening(boolean open, List<String> hours, Instant changesAt, String note) {

  public Opening {
    hours = List.copyOf(hours);
  }
}
