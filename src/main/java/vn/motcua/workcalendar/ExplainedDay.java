package vn.motcua.workcalendar;

import java.time.LocalDate;

/**
 * What one day meant for a deadline.
 *
 * @param number which day of the limit this is (1, 2 …) when counted, else 0
 * @param note the holiday's or swap's name as entered, e.g. {@code Ngày Văn hóa Việt Nam}; empty
 *     when none
 * @param minutes working minutes used up on that day by a limit in hours; 0 for other limits
 * @param provisional whether an announcement may still make this day working or off
 */
public record ExplainedDay(
    LocalDate on,
    boolean counted,
    int number,
    DayReason reason,
    String note,
    int minutes,
    boolean provisional) {}
