/** Where Larkfield's programs call from: the outer addresses of its networks, kept in one place as a company keeps them. */
export const production = ["3.121.14.60", "3.121.14.61"];
export const staging = ["18.193.77.20"];
export const development = ["18.193.77.36"];
export const runners = "34.89.130.4";
export const office = "52.29.201.8";
export const warehouses = ["3.66.180.12", "3.66.180.13"];
export const stores = ["18.157.40.96/28"];
