package vn.motcua.dossier.model;

/**
 * By what authority an act was done when not by right of the person's own role alone.
 *
 * @param seq number of the event
 * @param exemption reason of the exemption under which the receiver decided; empty when none
 */
public record EventAuthority(long seq, String exemption) {}
