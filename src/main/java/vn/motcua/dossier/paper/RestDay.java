package vn.motcua.dossier.paper;

import java.time.LocalDate;

/**
 * A day of rest inside the limit, other than a weekend, that the receipt explains.
 *
 * @param name {@code Ngày Văn hóa Việt Nam}
 */
public record RestDay(LocalDate on, String name) {}
