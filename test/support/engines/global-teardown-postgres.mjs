export default () => globalThis.sujaritCluster.stop();
