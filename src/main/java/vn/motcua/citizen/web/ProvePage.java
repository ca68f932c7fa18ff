package vn.motcua.citizen.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * Where an official proves whose an account is.
 *
 * @param number as typed
 * @param found null until one was looked for
 * @param phone of it, as people write it
 * @param proof in words; null until one was looked for
 * @param done key of what was done just now; empty when nothing was
 */
public record ProvePage(
    String number,
    @Nullable Citizen found,
    String phone,
    String birthDate,
    @Nullable Status proof,
    String done,
    Problems problems) {}
