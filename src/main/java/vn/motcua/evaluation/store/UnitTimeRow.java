package vn.motcua.evaluation.store;

import java.time.LocalDate;
import vn.motcua.evaluation.model.UnitTime;

/**
 * The time of a unit over a dossier as it is kept.
 *
 * @param number from 1, within the dossier
 * @param endedOn on which day handling of the dossier ended
 */
public record UnitTimeRow(
    long dossierId, int number, String agencyPath, UnitTime time, LocalDate endedOn) {}
