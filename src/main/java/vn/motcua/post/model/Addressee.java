package vn.motcua.post.model;

/** The person at the other end: who gets the result, or from whom papers are collected. */
public record Addressee(String name, String phone, String address) {}
