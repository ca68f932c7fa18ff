package vn.motcua.certification.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for certification. Empty text = not given.
 *
 * @param identityNumber 12 digits (căn cước) or 9 (CMND)
 */
public record Requester(
    String fullName,
    String identityNumber,
    @Nullable LocalDate birthDate,
    String phone,
    String address) {}
