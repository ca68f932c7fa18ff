package vn.motcua.catalogue.process.web;

/**
 * The steps against the limit of one channel.
 *
 * @param sum hours of the steps and of the limit
 * @param limit as the list states it
 */
public record ProcessMeasure(String channel, String sum, String limit, boolean over) {}
