package org.tarozi.store.file;

/// How bodies are kept in the file: every one goes through here, so that encrypting them is another
/// codec and nothing else.
public interface BodyCodec {

    /// What is written for some bytes.
    byte[] encode(byte[] body);

    /// What is written for bytes that are already deflated (RFC 1951), as an entry of a zip file
    /// is.
    byte[] encodeDeflated(byte[] deflated);

    /// The bytes again.
    ///
    /// @param named the digest the bytes must have
    /// @param what it is, for the sentence if it is damaged
    /// @throws StoreException if a single bit differs
    byte[] decode(byte[] stored, byte[] named, String what);
}
