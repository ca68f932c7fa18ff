package vn.motcua.fee.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;

/**
 * What one item of a procedure costs, as some paper lays it down.
 *
 * @param item what is paid for, {@code Phí chứng thực bản sao từ bản chính}; rules of one item
 *     stand in for one another
 * @param channel the only way it holds for; null = every way
 * @param scope path of the agency that laid it down, {@code /} for the country
 * @param to last day; null = none yet
 * @param ground the paper and its article
 */
public record FeeRule(
    String procedureCode,
    String item,
    @Nullable Channel channel,
    String scope,
    LocalDate from,
    @Nullable LocalDate to,
    Formula formula,
    String ground) {

  boolean holds(String procedure, Channel way, String agencyPath, LocalDate day) {
    return procedureCode.equals(procedure)
        && (channel == null || channel == way)
        && agencyPath.startsWith(scope)
        && !day.isBefore(from)
        && (to == null || !day.isAfter(to));
  }
}
