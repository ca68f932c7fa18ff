package vn.motcua.petition.model;

import java.time.Instant;

/**
 * How a petition came in.
 *
 * @param agencyPath hierarchy path of the agency that received it
 * @param at when it came, which may be before it was entered
 * @param byId account of whoever wrote it down; 0 = it came by web
 * @param publishable whether whoever sent it agreed that it is published without the name
 */
public record Receipt(
    Source source,
    long agencyId,
    String agencyPath,
    Instant at,
    long byId,
    String byName,
    boolean publishable) {}
