package vn.motcua.catalogue.process.bpmn;

/** A sequence flow between two elements. */
record Flow(String id, Node from, Node to) {}
