export {};
//# sourceMappingURL=feed-addresses.js.map
