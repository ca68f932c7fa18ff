package vn.motcua.citizen.web;

import vn.motcua.citizen.ChangeAccount.Typed;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The own account.
 *
 * @param phone as people write it; empty when there is none
 * @param changed whether something was changed just now
 * @param version the form was opened with
 */
public record AccountPage(
    Citizen citizen,
    String phone,
    String birthDate,
    Status proof,
    Typed typed,
    long version,
    boolean codes,
    boolean changed,
    Problems problems) {}
